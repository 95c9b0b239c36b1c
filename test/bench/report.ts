// One measurement as a line of JSON.
export const report = (name: string, value: number, unit: string): void =>
  console.log(JSON.stringify({ name, value: Number(value.toFixed(3)), unit }));
