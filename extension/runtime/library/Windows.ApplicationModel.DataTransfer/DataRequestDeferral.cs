namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>What is to be shared comes later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datarequestdeferral"/>
    public sealed class DataRequestDeferral
    {
        private DataRequest request;

        internal DataRequestDeferral(DataRequest request)
        {
            this.request = request;
        }

        public void Complete()
        {
            if (request != null) request.Handled();
            request = null;
        }
    }
}
