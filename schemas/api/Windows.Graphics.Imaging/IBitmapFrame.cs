using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>One picture of a file.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.ibitmapframe"/>
    public interface IBitmapFrame
    {
        BitmapAlphaMode BitmapAlphaMode { get; }
        BitmapPixelFormat BitmapPixelFormat { get; }
        BitmapPropertiesView BitmapProperties { get; }
        double DpiX { get; }
        double DpiY { get; }
        uint OrientedPixelHeight { get; }
        uint OrientedPixelWidth { get; }
        uint PixelHeight { get; }
        uint PixelWidth { get; }
        IAsyncOperation<ImageStream> GetThumbnailAsync();
        IAsyncOperation<PixelDataProvider> GetPixelDataAsync();
        IAsyncOperation<PixelDataProvider> GetPixelDataAsync(BitmapPixelFormat pixelFormat, BitmapAlphaMode alphaMode, BitmapTransform transform, ExifOrientationMode exifOrientationMode, ColorManagementMode colorManagementMode);
    }
}
