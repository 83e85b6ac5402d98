using System;
using System.Collections.Generic;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Web.Http;

namespace Windows.Web.Syndication
{
    /// <summary>Fetches feeds.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.syndicationclient"/>
    public sealed class SyndicationClient
    {
        private readonly Dictionary<string, string> headers = new Dictionary<string, string>();

        public SyndicationClient()
        {
        }

        public bool BypassCacheOnRetrieve { get; set; }
        public uint MaxResponseBufferSize { get; set; } = uint.MaxValue;
        public uint Timeout { get; set; } = 30000;

        public void SetRequestHeader(string name, string value)
        {
            headers[name] = value;
        }

        public IAsyncOperationWithProgress<SyndicationFeed, RetrievalProgress> RetrieveFeedAsync(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            return AsyncInfo.Run<SyndicationFeed, RetrievalProgress>((token, progress) => Retrieve(uri, token, progress));
        }

        private async Task<SyndicationFeed> Retrieve(Uri uri, CancellationToken token, IProgress<RetrievalProgress> progress)
        {
            using (var client = new HttpClient())
            {
                foreach (var header in headers) client.DefaultRequestHeaders.TryAppendWithoutValidation(header.Key, header.Value);
                var text = await client.GetStringAsync(uri).AsTask(token);
                var size = (uint)Encoding.UTF8.GetByteCount(text);
                progress.Report(new RetrievalProgress { BytesRetrieved = size, TotalBytesToRetrieve = size });
                var feed = new SyndicationFeed { BaseUri = uri };
                feed.Load(text);
                return feed;
            }
        }
    }
}
