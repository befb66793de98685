/* What the log shows at once; the rest of the catalogue is folded away under "More". */
const SHORTLISTS = {
  places: ['low-back', 'low-back-left', 'low-back-right', 'buttock-left', 'buttock-right', 'thigh-back-left', 'thigh-back-right'],
  worse: ['long-sitting', 'long-standing', 'lifting', 'bending', 'driving', 'work', 'hard-training', 'poor-sleep', 'stress'],
  better: ['walking', 'gentle-movement', 'exercises', 'stretching', 'changing-position', 'rest', 'warmth', 'good-sleep'],
};

/** The choices of one part of the log as {first, more}; without a shortlist all of them come first. */
export function shortlisted(part, choices) {
  const list = SHORTLISTS[part];
  if (!list) {
    return { first: choices, more: [] };
  }
  return {
    first: choices.filter((each) => list.includes(each.value)),
    more: choices.filter((each) => !list.includes(each.value)),
  };
}
