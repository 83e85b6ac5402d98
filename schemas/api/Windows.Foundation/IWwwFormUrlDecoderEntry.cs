namespace Windows.Foundation
{
    /// <summary>A name with its value in the query of an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.iwwwformurldecoderentry"/>
    public interface IWwwFormUrlDecoderEntry
    {
        string Name { get; }
        string Value { get; }
    }
}
