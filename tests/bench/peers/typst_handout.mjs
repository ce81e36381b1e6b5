// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// typst_handout.mjs CONTENT OUT: makes the document again and again with fonts loaded and nothing else remembered; prints CPU
// milliseconds of each as JSON. handout.typ beside it reads CONTENT, which must be content.json of this folder.
import { writeFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const warm = 5;
const documents = 25;
const compiler = NodeCompiler.create({
  workspace: process.cwd(),
  fontArgs: [{ fontPaths: ["/usr/share/fonts/truetype/lato"] }],
});
const ms = [];
let pdf;
for (let count = 0; count < warm + documents; count += 1) {
  compiler.evictCache(0);
  const before = process.cpuUsage();
  pdf = compiler.pdf({ mainFilePath: "handout.typ" });
  const used = process.cpuUsage(before);
  if (count >= warm) ms.push((used.user + used.system) / 1000);
}
writeFileSync(process.argv[3], pdf);
console.log(JSON.stringify({ ms, bytes: pdf.length }));
