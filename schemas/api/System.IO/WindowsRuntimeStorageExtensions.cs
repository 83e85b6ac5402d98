using System.Threading.Tasks;
using Windows.Storage;

namespace System.IO
{
    /// <summary>Opens files of Windows as .NET streams.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.windowsruntimestorageextensions"/>
    public static class WindowsRuntimeStorageExtensions
    {
        public static extern Task<Stream> OpenStreamForReadAsync(this IStorageFile windowsRuntimeFile);
        public static extern Task<Stream> OpenStreamForReadAsync(this IStorageFolder rootDirectory, string relativePath);
        public static extern Task<Stream> OpenStreamForWriteAsync(this IStorageFile windowsRuntimeFile);
        public static extern Task<Stream> OpenStreamForWriteAsync(this IStorageFolder rootDirectory, string relativePath, CreationCollisionOption creationCollisionOption);
    }
}
