using Windows.Web;

namespace Windows.Networking.BackgroundTransfer
{
    /// <summary>Turns the HRESULT of a failed transfer into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.backgroundtransfer.backgroundtransfererror"/>
    public static class BackgroundTransferError
    {
        public static extern WebErrorStatus GetStatus(int hresult);
    }
}
