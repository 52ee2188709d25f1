import { normaliseName } from "./requirements-file.ts";

/**
 * Which distribution brings a module, where the two names differ. The keys are the names as Python reports them
 * missing: a key with a dot is a package inside a shared namespace (`google`, `azure`), where only the dotted name tells.
 * Maintained by hand from the distributions' own documentation; only what is unambiguous. As of 2026-11.
 */
const differing: Readonly<Record<string, string>> = {
  Bio: "biopython",
  Crypto: "pycryptodome",
  Cryptodome: "pycryptodomex",
  IPython: "ipython",
  MySQLdb: "mysqlclient",
  OpenGL: "PyOpenGL",
  OpenSSL: "pyOpenSSL",
  PIL: "Pillow",
  Xlib: "python-xlib",
  absl: "absl-py",
  allauth: "django-allauth",
  attr: "attrs",
  "azure.core": "azure-core",
  "azure.cosmos": "azure-cosmos",
  "azure.identity": "azure-identity",
  "azure.servicebus": "azure-servicebus",
  "azure.storage.blob": "azure-storage-blob",
  bs4: "beautifulsoup4",
  charset_normalizer: "charset-normalizer",
  clickhouse_connect: "clickhouse-connect",
  clickhouse_driver: "clickhouse-driver",
  corsheaders: "django-cors-headers",
  crispy_forms: "django-crispy-forms",
  cv2: "opencv-python",
  dash_bootstrap_components: "dash-bootstrap-components",
  dateutil: "python-dateutil",
  debug_toolbar: "django-debug-toolbar",
  decouple: "python-decouple",
  discord: "discord.py",
  // Part of Python until 3.12; since then setuptools brings it (PEP 632).
  distutils: "setuptools",
  django: "Django",
  django_celery_beat: "django-celery-beat",
  django_extensions: "django-extensions",
  django_filters: "django-filter",
  django_redis: "django-redis",
  dns: "dnspython",
  docx: "python-docx",
  dotenv: "python-dotenv",
  drf_spectacular: "drf-spectacular",
  drf_yasg: "drf-yasg",
  email_validator: "email-validator",
  exifread: "ExifRead",
  factory: "factory_boy",
  fake_useragent: "fake-useragent",
  faker: "Faker",
  fitz: "PyMuPDF",
  flask_bcrypt: "Flask-Bcrypt",
  flask_caching: "Flask-Caching",
  flask_cors: "flask-cors",
  flask_jwt_extended: "Flask-JWT-Extended",
  flask_limiter: "Flask-Limiter",
  flask_login: "Flask-Login",
  flask_mail: "Flask-Mail",
  flask_marshmallow: "flask-marshmallow",
  flask_migrate: "Flask-Migrate",
  flask_restful: "Flask-RESTful",
  flask_socketio: "Flask-SocketIO",
  flask_sqlalchemy: "Flask-SQLAlchemy",
  flask_wtf: "Flask-WTF",
  git: "GitPython",
  github: "PyGithub",
  gitlab: "python-gitlab",
  "google.auth": "google-auth",
  "google.cloud.aiplatform": "google-cloud-aiplatform",
  "google.cloud.bigquery": "google-cloud-bigquery",
  "google.cloud.firestore": "google-cloud-firestore",
  "google.cloud.logging": "google-cloud-logging",
  "google.cloud.pubsub": "google-cloud-pubsub",
  "google.cloud.pubsub_v1": "google-cloud-pubsub",
  "google.cloud.secretmanager": "google-cloud-secret-manager",
  "google.cloud.storage": "google-cloud-storage",
  "google.generativeai": "google-generativeai",
  "google.genai": "google-genai",
  "google.oauth2": "google-auth",
  "google.protobuf": "protobuf",
  google_auth_oauthlib: "google-auth-oauthlib",
  googleapiclient: "google-api-python-client",
  grpc: "grpcio",
  grpc_tools: "grpcio-tools",
  gtts: "gTTS",
  guardian: "django-guardian",
  hydra: "hydra-core",
  imblearn: "imbalanced-learn",
  import_export: "django-import-export",
  influxdb_client: "influxdb-client",
  jinja2: "Jinja2",
  jose: "python-jose",
  jwt: "PyJWT",
  kafka: "kafka-python",
  langchain_community: "langchain-community",
  langchain_core: "langchain-core",
  langchain_openai: "langchain-openai",
  ldap: "python-ldap",
  llama_index: "llama-index",
  magic: "python-magic",
  markdown: "Markdown",
  markdown_it: "markdown-it-py",
  markupsafe: "MarkupSafe",
  mpl_toolkits: "matplotlib",
  mptt: "django-mptt",
  mysql: "mysql-connector-python",
  nacl: "PyNaCl",
  odf: "odfpy",
  opentelemetry: "opentelemetry-api",
  pandas_datareader: "pandas-datareader",
  phonenumber_field: "django-phonenumber-field",
  playhouse: "peewee",
  polymorphic: "django-polymorphic",
  psycopg2: "psycopg2-binary",
  pptx: "python-pptx",
  pydantic_settings: "pydantic-settings",
  pygments: "Pygments",
  pylab: "matplotlib",
  pymysql: "PyMySQL",
  pynvml: "nvidia-ml-py",
  pythoncom: "pywin32",
  pytorch_lightning: "pytorch-lightning",
  pywintypes: "pywin32",
  pyximport: "Cython",
  qdrant_client: "qdrant-client",
  rest_framework: "djangorestframework",
  rest_framework_simplejwt: "djangorestframework-simplejwt",
  scrapy: "Scrapy",
  sentence_transformers: "sentence-transformers",
  sentry_sdk: "sentry-sdk",
  serial: "pyserial",
  shapefile: "pyshp",
  skimage: "scikit-image",
  sklearn: "scikit-learn",
  slack_bolt: "slack-bolt",
  slugify: "python-slugify",
  "snowflake.connector": "snowflake-connector-python",
  socketio: "python-socketio",
  socks: "PySocks",
  sphinx: "Sphinx",
  sphinx_rtd_theme: "sphinx-rtd-theme",
  sqlalchemy: "SQLAlchemy",
  sqlalchemy_utils: "SQLAlchemy-Utils",
  storages: "django-storages",
  taggit: "django-taggit",
  telegram: "python-telegram-bot",
  tensorflow_datasets: "tensorflow-datasets",
  tensorflow_hub: "tensorflow-hub",
  tlz: "toolz",
  umap: "umap-learn",
  unidecode: "Unidecode",
  usb: "pyusb",
  vlc: "python-vlc",
  websocket: "websocket-client",
  werkzeug: "Werkzeug",
  win32api: "pywin32",
  win32com: "pywin32",
  win32con: "pywin32",
  wx: "wxPython",
  yaml: "PyYAML",
  yt_dlp: "yt-dlp",
  zmq: "pyzmq",
};

/** Modules that carry their distribution's name, as widely used ones do. */
const same = `
accelerate aioboto3 aiobotocore aiofiles aiohttp aioredis aiosqlite alembic altair aniso8601 ansible anthropic anyio
apscheduler arrow asgiref astropy asyncpg bandit bcrypt behave black bleach blinker bokeh boto3 botocore brotli
cachetools catboost cattrs celery certifi cffi chardet chromadb click cloudflare cloudpickle colorama coloredlogs
configobj coverage croniter cryptography cssselect Cython dacite dash dask datasets deepdiff defusedxml deprecated
dill diskcache distributed docker docopt docutils docx2txt duckdb einops elasticsearch evaluate fabric falcon
fastapi fastparquet feedparser filelock fiona flake8 flask folium freezegun fsspec fuzzywuzzy gensim geopandas geopy
gevent gradio graphene greenlet gunicorn h11 h2 h5py html5lib httplib2 httpx huey huggingface_hub humanize
hypothesis idna igraph imageio inflect invoke isodate isort itsdangerous jax jaxlib jedi jellyfish jmespath joblib
json5 jsonlines jsonpatch jsonpath_ng jsonschema kazoo keras keyring kombu kubernetes langchain langdetect
Levenshtein librosa lightgbm locust loguru lxml lxml_html_clean lz4 mako marshmallow matplotlib mechanize mlflow
mock mongoengine moto msgpack multidict mypy mypy_extensions natsort nbformat nest_asyncio networkx nltk nox numba
numexpr numpy oauthlib onnx onnxruntime openai openpyxl optuna orjson packaging pandas paramiko parsel parso passlib
pathspec patsy peewee peft pendulum pexpect pika pint plotly pluggy polars pre_commit prometheus_client
prompt_toolkit psutil psycopg pyaml pyarrow pyasn1 pyasn1_modules pycparser pydantic pydub pyfakefs pylint pymongo
pypandoc pyparsing pypdf PyPDF2 pyperclip pyproj PyQt5 PyQt6 pytesseract pytest pytest_asyncio pytest_cov
pytest_mock pytz rasterio ray redis regex reportlab requests requests_mock requests_oauthlib responses respx rich
ruamel.yaml ruff s3fs sacrebleu safetensors schedule scipy seaborn selenium setuptools shap shapely simplejson six
sklearn_pandas slack_sdk sortedcontainers soupsieve spacy sqlglot sqlmodel sqlparse starlette statsmodels streamlit
structlog sympy tabulate tenacity termcolor textblob tiktoken timm tinydb tokenizers toml tomli tomlkit toolz torch
torchaudio torchmetrics torchvision tornado tox tqdm transformers trio twilio typeguard typer typing_extensions
tzdata tzlocal ujson urllib3 uvicorn validators virtualenv wandb watchdog watchfiles webcolors websockets wheel
whitenoise wikipedia wrapt wtforms xarray xgboost xlrd xlsxwriter xlwt xmltodict yarl youtube_dl zarr zstandard`
  .trim()
  .split(/\s+/);

const distributions: ReadonlyMap<string, string> = new Map([
  ...same.map((name) => [name, name] as const),
  ...Object.entries(differing),
]);

/**
 * The distribution that brings a module.
 * @param module the dotted name that Python reported missing
 * @returns null for a name that is not known: guessing one would install whatever somebody registered under it
 */
export function distributionOf(module: string): string | null {
  return distributions.get(module) ?? null;
}

const knownNames: ReadonlySet<string> = new Set([...distributions.values()].map((name) => normaliseName(name)));

/** Whether it is known which module a distribution brings. @param name normalised */
export const isKnownDistribution = (name: string): boolean => knownNames.has(name);
