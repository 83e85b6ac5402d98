using System;
using Windows.System;

namespace Windows.ApplicationModel.DataTransfer
{
    /// <summary>Asks the app for what the user wants to share.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.datatransfer.datarequest"/>
    public sealed class DataRequest
    {
        private int open = 1;
        private string failure;

        internal DataRequest()
        {
            Data = new DataPackage();
        }

        public DataPackage Data { get; set; }

        public DateTimeOffset Deadline
        {
            get { return DateTimeOffset.Now.AddMilliseconds(200); }
        }

        public void FailWithDisplayText(string value)
        {
            failure = value;
        }

        public DataRequestDeferral GetDeferral()
        {
            open++;
            return new DataRequestDeferral(this);
        }

        /// <summary>By the handlers, or by one that had taken a deferral.</summary>
        internal void Handled()
        {
            if (--open > 0) return;
            if (failure != null) Launcher.Launch("share: " + failure);
            else if (Data.GetView().AvailableFormats.Count > 0) Launcher.Launch("share: " + Data.Properties.Title);
        }
    }
}
