/*
 * Where each place of the catalogue is on a drawing of a body, 200 wide and 424 high: [x from the middle, y, half the width,
 * half the height]. What has a left and a right is given once, for the side that x leads to.
 */
const ARMS_AND_LEGS = {
  'upper-arm': [46, 128, 10, 25],
  elbow: [51, 163, 9, 9],
  forearm: [55, 194, 8.5, 21],
  hand: [59, 232, 9, 16],
  ankle: [19, 387, 9, 8],
  foot: [22, 406, 12, 10],
};

const FRONT = {
  middle: { 'head-front': [0, 30, 20, 25], 'neck-front': [0, 65, 11, 9], chest: [0, 107, 24, 22], belly: [0, 155, 23, 25], pelvis: [0, 198, 17, 17] },
  sides: {
    'shoulder-front': [33, 88, 13, 11],
    hip: [28, 202, 10, 15],
    groin: [11, 224, 10, 8],
    'thigh-front': [19, 265, 15, 31],
    'knee-front': [19, 310, 12, 12],
    shin: [19, 351, 11, 27],
    ...ARMS_AND_LEGS,
  },
};

const BACK = {
  middle: {
    'head-back': [0, 30, 20, 25], 'neck-back': [0, 65, 11, 9], 'upper-back': [0, 96, 11, 19], 'mid-back': [0, 134, 25, 18],
    'low-back': [0, 172, 10, 18], tailbone: [0, 205, 8, 13],
  },
  sides: {
    'shoulder-blade': [24, 98, 12, 19],
    'low-back': [21, 172, 10, 18],
    buttock: [20, 216, 15, 17],
    'thigh-back': [19, 266, 15, 31],
    'knee-back': [19, 310, 12, 12],
    calf: [19, 351, 11, 27],
    ...ARMS_AND_LEGS,
  },
};

/** Seen from the front, a person's left is on the right of the drawing. */
export const VIEWS = [
  { name: 'Front', shapes: shapes(FRONT, { left: 1, right: -1 }) },
  { name: 'Back', shapes: shapes(BACK, { left: -1, right: 1 }) },
];

function shapes({ middle, sides }, direction) {
  return [
    ...Object.entries(middle).map(([place, shape]) => ({ place, shape })),
    ...Object.entries(sides).flatMap(([place, [x, ...rest]]) => Object.entries(direction)
      .map(([side, sign]) => ({ place: `${place}-${side}`, shape: [sign * x, ...rest] }))),
  ];
}
