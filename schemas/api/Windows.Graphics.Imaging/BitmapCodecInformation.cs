using System;
using System.Collections.Generic;

namespace Windows.Graphics.Imaging
{
    /// <summary>What a decoder or encoder is for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapcodecinformation"/>
    public sealed class BitmapCodecInformation
    {
        private extern BitmapCodecInformation();
        public extern Guid CodecId { get; }
        public extern IReadOnlyList<string> FileExtensions { get; }
        public extern string FriendlyName { get; }
        public extern IReadOnlyList<string> MimeTypes { get; }
    }
}
