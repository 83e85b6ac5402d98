namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>How far a download is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgrounddownloadprogress"/>
    public struct BackgroundDownloadProgress
    {
        public ulong BytesReceived;
        public ulong TotalBytesToReceive;
        public BackgroundTransferStatus Status;
        public bool HasResponseChanged;
        public bool HasRestarted;
    }
}
