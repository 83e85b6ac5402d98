namespace System.Net.Http
{
    /// <summary>Who chooses the certificate that the client shows.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.clientcertificateoption"/>
    public enum ClientCertificateOption
    {
        Manual = 0,
        Automatic = 1,
    }
}
