/** The look of the page, in light and dark. */
export const STYLE: string = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1c1f23;--soft:#5d636b;--line:#e4e1d9;--covered:#1f7a5c;--covered-soft:#dcebe4;--missing:#b8400e;--missing-soft:#fbe5d8;--waived:#85888d;--track:#ebe8e0;--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans",sans-serif;--mono:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--card:#1b1f23;--ink:#e8e6e1;--soft:#9ba1a8;--line:#2d3237;--covered:#5cc39a;--covered-soft:#1d3a30;--missing:#ff9a62;--missing-soft:#43271a;--waived:#7c8288;--track:#2a2f34}}
*{box-sizing:border-box}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0 auto;max-width:76rem;padding:clamp(1.25rem,4vw,4rem) clamp(1rem,4vw,3.5rem);background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);font-variant-numeric:tabular-nums lining-nums}
h1,h2{font-family:var(--serif);font-weight:500;letter-spacing:-.02em}
h1{margin:0;font-size:clamp(4rem,14vw,8.5rem);line-height:.95}
h1 small{font-size:.4em;color:var(--soft)}
h2{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;margin:0;font-size:clamp(1.8rem,4vw,2.6rem);line-height:1.1;text-transform:capitalize}
h2 b{font-weight:inherit}
h3{margin:2.5rem 0 .5rem;font-size:.8rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
h4{display:flex;justify-content:space-between;align-items:baseline;margin:0 0 .35rem;font-size:1rem}
h5{margin:.8rem 0 .1rem;font-size:.68rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
b{font-weight:600}i{font-style:normal;font-weight:400;color:var(--soft)}
ul{margin:0;padding:0;list-style:none}
a{color:inherit;text-decoration:none}
:focus-visible{outline:2px solid var(--covered);outline-offset:3px;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.over{margin:0 0 .5rem;font-size:.8rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
.lead{margin:1.25rem 0;font-size:clamp(1.05rem,2vw,1.3rem);max-width:52rem;text-wrap:balance}
.bar{display:flex;height:.3rem;border-radius:1rem;overflow:hidden;background:var(--missing)}
.bar span{background:var(--covered)}
.bar .w{background:repeating-linear-gradient(115deg,var(--waived) 0 1px,var(--track) 1px 4px)}
header>.bar{height:.5rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:1rem 0 0;font-size:.85rem;color:var(--soft)}
.legend svg{margin-right:.5rem;vertical-align:.02em}
svg{overflow:visible}
path.covered{fill:var(--covered)}
path.missing{fill:none;stroke:var(--missing);stroke-width:1.6}
path.waived{fill:none;stroke:var(--waived);stroke-width:1.2}
nav ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:1rem 2rem;margin:2.5rem 0 0}
nav a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.3rem;padding:.4rem 0;text-transform:capitalize}
nav a:hover span:first-child{text-decoration:underline;text-underline-offset:.25em}
nav .bar{flex:0 0 100%}
.choice{margin:2rem 0 0;font-size:.9rem}
.choice input{accent-color:var(--covered);margin:0 .5rem 0 0;vertical-align:-.1em}
.service{margin-top:clamp(4rem,10vw,7rem);padding-top:1.5rem;border-top:1px solid var(--ink)}
.service>p{margin:.5rem 0 1.5rem;color:var(--soft)}
.dimensions{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(11rem,42%),1fr));gap:.9rem 2rem;font-size:.85rem}
.dimensions li{display:flex;flex-wrap:wrap;align-content:space-between;justify-content:space-between;gap:.25rem}
.dimensions .bar{flex:0 0 100%;height:.2rem}
.scroll{position:relative;margin-top:2.5rem;overflow-x:auto}
.matrix{width:100%;border-spacing:0;font-size:.8rem}
.matrix th{font-weight:500;text-align:left;white-space:nowrap}
.matrix thead th{padding:0 clamp(.5rem,1vw,.9rem) .5rem;color:var(--soft);border-bottom:1px solid var(--line)}
.matrix tbody th{position:sticky;left:0;max-width:13rem;padding:.7rem 1.2rem .7rem 0;background:var(--paper);font-family:var(--mono);font-size:.78rem;white-space:normal;vertical-align:top}
.matrix tbody th a:hover{text-decoration:underline;text-underline-offset:.25em}
.matrix td{padding:0;vertical-align:top;border-bottom:1px solid var(--line)}
.matrix tbody th{border-bottom:1px solid var(--line)}
.matrix td a{display:block;padding:.8rem clamp(.5rem,1vw,.9rem) .5rem;border-radius:4px}
.matrix td a:hover{background:var(--card)}
.matrix svg{display:block}
.matrix b{display:block;margin-top:.4rem;font-size:.72rem;font-weight:500}
.matrix .none{background:none}
details{border-bottom:1px solid var(--line)}
summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:.2rem .75rem;padding:.6rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"+";width:1rem;color:var(--soft);font-family:var(--mono)}
details[open]>summary::before{content:"–"}
summary:hover code{text-decoration:underline;text-underline-offset:.25em}
summary b{margin-left:auto;font-size:.85rem}
summary code{overflow-wrap:anywhere}
summary em{font-style:normal;white-space:nowrap;font-size:.78rem;padding:.05rem .5rem;border-radius:1rem}
summary em.missing{background:var(--missing-soft);color:var(--missing)}
summary em.waived{color:var(--soft)}
code,.places li{font-family:var(--mono);font-size:.85rem}
.places{columns:17rem;column-gap:1.25rem;padding:.5rem 0 1.5rem}
.places section{break-inside:avoid-column;margin:0 0 1.25rem;padding:1rem 1.1rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
.places section:has(li:nth-child(40)){break-inside:auto}
.places section:target{border-color:var(--covered);box-shadow:0 0 0 1px var(--covered)}
.places li{padding:.06rem 0 .06rem calc(var(--d,0)*.9rem);font-size:.78rem;line-height:1.6;overflow-wrap:anywhere}
.places li>span::before{display:inline-block;width:1.25rem;content:"■";color:var(--covered);font-size:.8em}
.places li>.bare::before{content:""}
.places li>span.missing::before{content:"○";color:var(--missing);font-weight:700}
.places li>span.waived::before{content:"–";color:var(--waived)}
li>span.missing{color:var(--missing);font-weight:600}
li>span.waived{color:var(--soft)}
kbd{display:inline-block;margin:0 .1rem;padding:0 .4em;border-radius:4px;font:inherit;font-size:.92em;line-height:1.45;background:var(--covered-soft)}
kbd.missing{background:none;color:var(--missing);box-shadow:inset 0 0 0 1px var(--missing)}
kbd.waived{background:none;color:var(--soft);box-shadow:inset 0 0 0 1px var(--line);text-decoration:line-through}
footer{margin-top:5rem;padding-top:1.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
footer p{max-width:46rem;margin:0}
body:has(#open-only:checked){& .places li:not(.open),& .places section:not(:has(.open)),& h5,& details:not(:has(.open)),& .service:not(:has(.open)){display:none}}
@media print{body{max-width:none}.choice{display:none}}
`;
