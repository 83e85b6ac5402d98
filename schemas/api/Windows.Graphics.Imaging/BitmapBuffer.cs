using System;
using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>The memory of a SoftwareBitmap.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapbuffer"/>
    public sealed class BitmapBuffer : IDisposable, IMemoryBuffer
    {
        private extern BitmapBuffer();
        public extern IMemoryBufferReference CreateReference();
        public extern void Dispose();
        public extern int GetPlaneCount();
        public extern BitmapPlaneDescription GetPlaneDescription(int index);
    }
}
