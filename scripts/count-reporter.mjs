// A reporter for `node --test` that writes how many tests passed and failed; a file that breaks counts as one failure.
export default async function* counts(source) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.skip !== undefined || data.todo !== undefined) total.skipped += 1;
    else if (data.details?.type === 'suite') continue;
    else total[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  yield JSON.stringify(total);
}
