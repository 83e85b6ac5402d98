namespace Windows.Web
{
    /// <summary>Turns the HRESULT of a failed web call into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.weberror"/>
    public static class WebError
    {
        public static extern WebErrorStatus GetStatus(int hresult);
    }
}
