using System;
using System.Collections.Generic;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>The headers of a response.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.responseinformation"/>
    public sealed class ResponseInformation
    {
        private extern ResponseInformation();
        public extern Uri ActualUri { get; }
        public extern IReadOnlyDictionary<string, string> Headers { get; }
        public extern bool IsResumable { get; }
        public extern uint StatusCode { get; }
    }
}
