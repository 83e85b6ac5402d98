using System;
using Windows.Foundation.Collections;
using Windows.Media.Playback;
using Windows.Storage;
using Windows.Storage.Streams;

namespace Windows.Media.Core
{
    /// <summary>Where sounds and films come from. The simulation reads none of them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.core.mediasource"/>
    public sealed class MediaSource : IMediaPlaybackSource, IDisposable
    {
        private MediaSource(Uri uri)
        {
            Uri = uri;
            CustomProperties = new ValueSet();
        }

        public ValueSet CustomProperties { get; private set; }

        /// <summary>Not known: nothing is read.</summary>
        public TimeSpan? Duration
        {
            get { return null; }
        }

        public bool IsOpen
        {
            get { return false; }
        }

        public Uri Uri { get; private set; }

        public static MediaSource CreateFromStorageFile(IStorageFile file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return new MediaSource(null);
        }

        public static MediaSource CreateFromStream(IRandomAccessStream stream, string contentType)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            return new MediaSource(null);
        }

        public static MediaSource CreateFromStreamReference(IRandomAccessStreamReference stream, string contentType)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            return new MediaSource(null);
        }

        public static MediaSource CreateFromUri(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            return new MediaSource(uri);
        }

        public void Dispose()
        {
        }
    }
}
