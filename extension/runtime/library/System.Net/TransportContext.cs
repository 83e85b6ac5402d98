namespace System.Net
{
    /// <summary>What is known of the connection below a request.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.transportcontext"/>
    public abstract class TransportContext
    {
        protected TransportContext()
        {
        }
    }
}
