namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>A piece of a file.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransferfilerange"/>
    public struct BackgroundTransferFileRange
    {
        public ulong Offset;
        public ulong Length;
    }
}
