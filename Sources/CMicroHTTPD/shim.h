// libmicrohttpd, as Debian's libmicrohttpd-dev installs it, and what Swift cannot call of it: functions with any number of
// arguments. And the allocator's options, which are in no module of Swift's.
#include <malloc.h>
#include <microhttpd.h>
#include <stdint.h>

// What a daemon asks.
struct nt_mhd_callbacks {
    // Each request line: the target as it was sent.
    void *(*target)(void *context, const char *target, struct MHD_Connection *connection);
    // Several times for each request: the head, pieces of the body, and the end.
    MHD_AccessHandlerCallback access;
    MHD_RequestCompletedCallback completed;
    MHD_NotifyConnectionCallback connection;
};

static size_t nt_mhd_keep(void *context, struct MHD_Connection *connection, char *text) {
    (void)context;
    (void)connection;
    return __builtin_strlen(text);
}

// A daemon with a thread of its own that listens nowhere, leaves targets as they were sent and has no timeouts.
static inline struct MHD_Daemon *nt_mhd_start(
    unsigned int connection_limit, size_t pool_byte_count, struct nt_mhd_callbacks callbacks, void *context) {
    return MHD_start_daemon(
        MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_NO_LISTEN_SOCKET | MHD_ALLOW_SUSPEND_RESUME, 0, NULL,
        NULL, callbacks.access, context, MHD_OPTION_CONNECTION_LIMIT, connection_limit,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, pool_byte_count, MHD_OPTION_CONNECTION_TIMEOUT, 0u,
        MHD_OPTION_URI_LOG_CALLBACK, callbacks.target, context, MHD_OPTION_UNESCAPE_CALLBACK, nt_mhd_keep, context,
        MHD_OPTION_NOTIFY_COMPLETED, callbacks.completed, context, MHD_OPTION_NOTIFY_CONNECTION, callbacks.connection,
        context, MHD_OPTION_END);
}

// The connection's socket, -1 where there is none.
static inline int nt_mhd_socket(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? (int)info->connect_fd : -1;
}

// What the callback `connection` keeps for the connection.
static inline void *nt_mhd_context(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return info ? info->socket_context : NULL;
}

// Bytes from the request line to the empty line, 0 before all of them are there.
static inline size_t nt_mhd_head_byte_count(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    return info ? info->header_size : 0;
}

// The status of the answer that is being sent, 0 where there is none.
static inline unsigned int nt_mhd_status(struct MHD_Connection *connection) {
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_HTTP_STATUS);
    return info ? info->http_status : 0;
}
