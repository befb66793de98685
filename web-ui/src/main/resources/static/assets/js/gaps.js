/** Stretches of values without a gap, each as [index, value]. */
export function runs(values) {
  const found = [];
  let run;
  values.forEach((value, index) => {
    if (value === null) {
      run = undefined;
      return;
    }
    if (!run) {
      run = [];
      found.push(run);
    }
    run.push([index, value]);
  });
  return found;
}
