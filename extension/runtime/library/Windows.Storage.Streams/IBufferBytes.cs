namespace Windows.Storage.Streams
{
    /// <summary>Direct access to the memory of a buffer, for those who move bytes.</summary>
    internal interface IBufferBytes
    {
        byte[] Bytes { get; }
        /// <summary>Where in <c>Bytes</c> the buffer starts.</summary>
        int Start { get; }
    }
}
