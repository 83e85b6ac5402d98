using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Pieces of a file have arrived.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransferrangesdownloadedeventargs"/>
    public sealed class BackgroundTransferRangesDownloadedEventArgs
    {
        private extern BackgroundTransferRangesDownloadedEventArgs();
        public extern IList<BackgroundTransferFileRange> AddedRanges { get; }
        public extern bool WasDownloadRestarted { get; }
        public extern Deferral GetDeferral();
    }
}
