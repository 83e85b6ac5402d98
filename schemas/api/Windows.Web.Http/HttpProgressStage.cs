namespace Windows.Web.Http
{
    /// <summary>What a request is doing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpprogressstage"/>
    public enum HttpProgressStage
    {
        None = 0,
        DetectingProxy = 10,
        ResolvingName = 20,
        ConnectingToServer = 30,
        NegotiatingSsl = 40,
        SendingHeaders = 50,
        SendingContent = 60,
        WaitingForResponse = 70,
        ReceivingHeaders = 80,
        ReceivingContent = 90,
    }
}
