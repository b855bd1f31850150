# One image for the server, the worker and the migrations. No setting, no secret and no database is
# baked in: the build has settings of its own that end with it.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN DATABASE_URL=file:/tmp/build/cms.db DATA_DIR=/tmp/build MEDIA_DIR=/tmp/build/media \
    NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 npm run build \
    && rm -rf /tmp/build .next/cache \
    && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/app/data MEDIA_DIR=/app/media
WORKDIR /app
COPY --from=build --chown=node:node /app ./
RUN mkdir -p data media .cache && chown node:node data media .cache
USER node
EXPOSE 3000
VOLUME ["/app/data", "/app/media"]
# Without npm in between, which would keep signals from the server.
CMD ["node", "scripts/run.mjs", "src/server/main.ts"]
