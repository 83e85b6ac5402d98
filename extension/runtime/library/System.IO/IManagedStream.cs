namespace System.IO
{
    /// <summary>A stream of Windows behind which there is one of .NET; turning it back gives that one.</summary>
    internal interface IManagedStream
    {
        Stream Managed { get; }
    }
}
