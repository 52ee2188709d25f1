process.stdout.write(["set -u", "", "export STAGE=test", ""].join("\r\n"));
