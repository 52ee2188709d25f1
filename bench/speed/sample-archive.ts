import AdmZip from "adm-zip";
import { sampleLog } from "./sample-log.ts";

/** Writes `sample-archive.ts FILE BYTES` in a process of its own, whose memory does not count: the sample log in a zip. */
const [file = "", size = ""] = process.argv.slice(2);
const archive = new AdmZip();
archive.addFile("0_build.txt", Buffer.concat([...sampleLog(Number(size))]));
archive.writeZip(file);
