using System;

namespace System.Net
{
    /// <summary>Says through which proxy an address is reached.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.iwebproxy"/>
    public interface IWebProxy
    {
        ICredentials Credentials { get; set; }
        Uri GetProxy(Uri destination);
        bool IsBypassed(Uri host);
    }
}
