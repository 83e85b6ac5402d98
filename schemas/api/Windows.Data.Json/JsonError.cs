namespace Windows.Data.Json
{
    /// <summary>Turns the HRESULT of a failed parse into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.json.jsonerror"/>
    public static class JsonError
    {
        public static extern JsonErrorStatus GetJsonStatus(int hresult);
        public static extern JsonErrorStatus GetStatus(int hresult);
    }
}
