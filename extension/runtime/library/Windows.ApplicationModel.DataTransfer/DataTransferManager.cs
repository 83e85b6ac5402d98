using Windows.Foundation;
using Windows.System;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>Lets the user share something of the app; the journal notes what, and nobody takes it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datatransfermanager"/>
    public sealed class DataTransferManager
    {
        private static readonly DataTransferManager only = new DataTransferManager();

        private DataTransferManager()
        {
        }

        /// <summary>What is to be shared?</summary>
        public event TypedEventHandler<DataTransferManager, DataRequestedEventArgs> DataRequested;

        public static DataTransferManager GetForCurrentView()
        {
            return only;
        }

        public static bool IsSupported()
        {
            return true;
        }

        public static void ShowShareUI()
        {
            var request = new DataRequest();
            var handlers = only.DataRequested;
            if (handlers != null) handlers(only, new DataRequestedEventArgs(request));
            request.Handled();
        }
    }
}
