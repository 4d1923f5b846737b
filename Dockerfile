# The image brings Node.js itself, so the optional package that would bring it again is left out.
FROM node:26-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional
COPY src src
COPY commands commands
COPY data data
RUN mkdir /data && chown node /data
USER node
# A local disk, not a network file system: SQLite's write-ahead log does not work on those.
VOLUME /data
ENV DATABASE_URL=file:/data/objector.db
# Exec form, so that SIGTERM reaches the bot and it can finish what is in hand.
CMD ["node", "--import", "./src/require-node.js", "src/main.ts"]
