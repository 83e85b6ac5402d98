using System;
using Windows.Storage.Streams;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>What downloads and uploads have in common.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.ibackgroundtransferoperation"/>
    public interface IBackgroundTransferOperation
    {
        BackgroundTransferCostPolicy CostPolicy { get; set; }
        string Group { get; }
        Guid Guid { get; }
        string Method { get; }
        Uri RequestedUri { get; }
        ResponseInformation GetResponseInformation();
        IInputStream GetResultStreamAt(ulong position);
    }
}
