// Differential fuzzing of the C# engine with programs made by chance; compared with Mono where it is installed.
// npm run fuzz:engine -- --seconds 60 --seed 1
import { parseArgs } from 'node:util';
import { fuzzEngine, Mono } from './fuzzEngine';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const end = performance.now() + Number(values.seconds) * 1000;
const mono = Mono.find();
mono?.close();
const { programs, failure } = fuzzEngine(Number(values.seed), () => performance.now() < end);
console.log(
  `${programs} programs from seed ${values.seed}, in five ways${mono ? ' and with Mono' : "; Mono is not installed (Debian's mono-mcs and mono-runtime)"}`,
);
if (failure) {
  console.log(`FAILED: ${failure.problem}`);
  console.log(`Repeat: npm run fuzz:engine -- --seconds 5 --seed ${failure.seed}`);
  console.log(failure.text);
  process.exitCode = 1;
}
