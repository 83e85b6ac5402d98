using System.IO;

namespace System.Net
{
    /// <summary>The response to a WebRequest.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.webresponse"/>
    public abstract class WebResponse : IDisposable
    {
        protected WebResponse()
        {
        }

        public abstract long ContentLength { get; }
        public abstract string ContentType { get; }
        public abstract Uri ResponseUri { get; }

        public virtual WebHeaderCollection Headers
        {
            get { throw new NotSupportedException(); }
        }

        public virtual bool SupportsHeaders
        {
            get { return false; }
        }

        public virtual void Close()
        {
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (disposing) Close();
        }

        public abstract Stream GetResponseStream();
    }
}
