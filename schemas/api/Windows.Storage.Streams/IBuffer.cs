namespace Windows.Storage.Streams
{
    /// <summary>A piece of memory; what streams read into and write from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.ibuffer"/>
    public interface IBuffer
    {
        /// <summary>How many bytes fit.</summary>
        uint Capacity { get; }
        /// <summary>How many bytes are in use.</summary>
        uint Length { get; set; }
    }
}
