using System.Net.Sockets;

namespace System.Net
{
    /// <summary>A place in a network.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.endpoint"/>
    public abstract class EndPoint
    {
        public virtual AddressFamily AddressFamily
        {
            get { throw new NotImplementedException("This property is not implemented by this class."); }
        }
    }
}
