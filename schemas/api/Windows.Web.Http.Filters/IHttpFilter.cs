using System;
using Windows.Foundation;

namespace Windows.Web.Http.Filters
{
    /// <summary>Sends requests; filters can be put one behind the other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.ihttpfilter"/>
    public interface IHttpFilter : IDisposable
    {
        IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request);
    }
}
