// Standard output looks like a terminal; whether that shows colour is Node's own answer.
import { WriteStream } from "node:tty";

const { getColorDepth, hasColors } = WriteStream.prototype;
Object.assign(process.stdout, { isTTY: true, getColorDepth, hasColors });
