namespace Windows.Web.Http
{
    /// <summary>How far a request is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpprogress"/>
    public struct HttpProgress
    {
        public HttpProgressStage Stage;
        public ulong BytesSent;
        /// <summary>Null when the length is not known.</summary>
        public ulong? TotalBytesToSend;
        public ulong BytesReceived;
        /// <summary>Null when the length is not known.</summary>
        public ulong? TotalBytesToReceive;
        public uint Retries;
    }
}
