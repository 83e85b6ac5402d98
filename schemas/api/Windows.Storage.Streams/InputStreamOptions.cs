namespace Windows.Storage.Streams
{
    /// <summary>When a read is content.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.inputstreamoptions"/>
    public enum InputStreamOptions : uint
    {
        /// <summary>When everything asked for is there, or the stream has ended.</summary>
        None = 0,
        /// <summary>When anything is there; zero bytes mean that the other side has closed.</summary>
        Partial = 1,
        /// <summary>As None, and the stream may fetch more in advance.</summary>
        ReadAhead = 2,
    }
}
