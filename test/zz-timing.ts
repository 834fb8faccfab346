import { STUDIES, type StudyName } from "#analysis/studies/studies.ts";
import { makeActor, makeTie } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "#test/analysis/studies/waves-builder.ts";
  function many(count: number) {
    const actors = Array.from({ length: count }, (_, at) =>
      makeActor(`p${at}`, { attributes: { group: `g${at % 500}` }, world: at % 2 === 0 ? "system" : "lifeworld" }),
    );
    const ties = actors.flatMap(({ id }, at) =>
      [1, 7].map((step) =>
        makeTie(id, `p${(at + step) % count}`, {
          reports: at % 2 === 0 ? [{ reporter: "source", wave: "2026", strength: null }] : [],
        }),
      ),
    );
    return makeWaves({ actors, ties });
  }
for (const n of process.argv.slice(2).map(Number)) { const rows = many(n);
for (const name of ["dependence","stability"] as StudyName[]) {
  const c0=process.cpuUsage().user;
  let said=""; try { said=JSON.stringify((STUDIES[name] as any)(rows,{partition:"group"},{seed:1,permutations:99,neighbours:[]})).slice(0,80);} catch(e) {said=String(e)}
  console.log(n, name, ((process.cpuUsage().user-c0)/1e6).toFixed(1), said);
}}
