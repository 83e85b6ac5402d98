namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>How far an upload is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgrounduploadprogress"/>
    public struct BackgroundUploadProgress
    {
        public ulong BytesReceived;
        public ulong BytesSent;
        public ulong TotalBytesToReceive;
        public ulong TotalBytesToSend;
        public BackgroundTransferStatus Status;
        public bool HasResponseChanged;
        public bool HasRestarted;
    }
}
