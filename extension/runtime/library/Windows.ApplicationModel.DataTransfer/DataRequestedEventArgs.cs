namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>The user wants to share something.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datarequestedeventargs"/>
    public sealed class DataRequestedEventArgs
    {
        internal DataRequestedEventArgs(DataRequest request)
        {
            Request = request;
        }

        public DataRequest Request { get; }
    }
}
