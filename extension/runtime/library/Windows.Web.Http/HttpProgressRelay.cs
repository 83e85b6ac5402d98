using System;

namespace Windows.Web.Http
{
    /// <summary>Passes on how far a request is, and adds how much of its answer has come.</summary>
    internal sealed class HttpProgressRelay : IProgress<HttpProgress>, IProgress<ulong>
    {
        private readonly IProgress<HttpProgress> target;
        private HttpProgress last;

        internal HttpProgressRelay(IProgress<HttpProgress> target)
        {
            this.target = target;
        }

        /// <summary>How long the answer is; null when the server does not say.</summary>
        internal ulong? Total { get; set; }

        public void Report(HttpProgress value)
        {
            last = value;
            target.Report(value);
        }

        /// <summary>So many bytes of the answer are there.</summary>
        public void Report(ulong value)
        {
            last.Stage = HttpProgressStage.ReceivingContent;
            last.BytesReceived = value;
            last.TotalBytesToReceive = Total;
            target.Report(last);
        }
    }
}
