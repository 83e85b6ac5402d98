namespace Windows.Web.Syndication
{
    /// <summary>How much has been sent and received.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.transferprogress"/>
    public struct TransferProgress
    {
        public uint BytesSent;
        public uint TotalBytesToSend;
        public uint BytesRetrieved;
        public uint TotalBytesToRetrieve;
    }
}
