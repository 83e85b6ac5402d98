using System;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>The answer of an app service.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appserviceresponse"/>
    public sealed class AppServiceResponse
    {
        /// <summary><c>texts</c>: the status by name, then the values.</summary>
        internal AppServiceResponse(string[] texts)
        {
            Status = (AppServiceResponseStatus)Enum.Parse(typeof(AppServiceResponseStatus), texts[0]);
            var values = new string[texts.Length - 1];
            Array.Copy(texts, 1, values, 0, values.Length);
            Message = Status == AppServiceResponseStatus.Success ? ValueSetText.Decode(values) : null;
        }

        /// <summary>Null when there is no answer.</summary>
        public ValueSet Message { get; }
        public AppServiceResponseStatus Status { get; }
    }
}
