/** The looks of the pages around Swagger UI. A text, because the build has nothing but TypeScript to copy. */
export const style = `:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --link: #0b57a4; --band: #f6f8fa; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
a { color: var(--link); }
a:focus-visible, main:focus-visible, .wide:focus-visible { outline: 3px solid #bf3989; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; padding: .25rem .75rem; background: #fff; }
header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 2rem; padding: .75rem 1.25rem 0; background: var(--band); border-bottom: 1px solid var(--line); }
header ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.site { margin: 0; font-weight: 700; }
.specs { flex-basis: 100%; }
.specs a { display: inline-block; padding: .4rem 0; border-bottom: 3px solid transparent; text-decoration: none; }
.specs a:hover { border-color: var(--line); }
.specs a[aria-current] { color: var(--ink); font-weight: 600; border-color: #c7000b; }
.languages [aria-current] { font-weight: 600; }
body > main { max-width: 1200px; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1 { margin: 1rem 0 .25rem; font-size: 2rem; line-height: 1.25; }
h2 { margin: 2.25rem 0 .25rem; font-size: 1.35rem; }
main > p, section > p { max-width: 48rem; margin: .4rem 0; }
.lead { font-size: 1.1rem; color: var(--soft); }
.notice { padding: .75rem 1rem; background: #fff8c5; border-left: 4px solid #9a6700; }
code:not(#swagger-ui code) { padding: .1em .3em; background: #eff1f3; border-radius: 4px; font: .9em ui-monospace, SFMono-Regular, Consolas, monospace; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1rem; padding: 0; list-style: none; }
.cards li { display: grid; gap: .25rem; padding: 1rem; border: 1px solid var(--line); border-radius: 8px; }
.cards a { font-size: 1.1rem; font-weight: 600; }
.cards span { color: var(--soft); }
.wide { overflow-x: auto; margin-top: 1rem; }
.wide table { border-collapse: collapse; width: 100%; }
.wide caption { padding: .25rem 0; text-align: left; font-weight: 600; }
.wide th, .wide td { padding: .4rem .75rem; text-align: left; vertical-align: top; border: 1px solid var(--line); font-weight: 400; }
.wide thead th { background: var(--band); font-weight: 600; }
#swagger-ui { min-height: 20rem; }
#swagger-ui .wrapper { padding: 0; }
#swagger-ui .info { margin: 1rem 0; }
#swagger-ui .info hgroup { display: none; }
#swagger-ui .info a { color: var(--link); }
#swagger-ui .opblock-get .opblock-summary-method { background: #1b64b0; }
#swagger-ui .opblock-post .opblock-summary-method { background: #17734a; }
#swagger-ui .btn.authorize { color: #17734a; border-color: #17734a; }
#swagger-ui .btn.authorize svg { fill: #17734a; }
`;
