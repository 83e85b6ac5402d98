using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.ApplicationModel.AppService
{
    /// <summary>A message from the other end of an app service connection. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appservice.appservicerequest"/>
    public sealed class AppServiceRequest
    {
        private ValueSet message;

        private AppServiceRequest()
        {
        }

        public ValueSet Message
        {
            get { return message ?? (message = ValueSetText.Decode(MessageTexts())); }
        }

        /// <summary>Answers the message; only once.</summary>
        public IAsyncOperation<AppServiceResponseStatus> SendResponseAsync(ValueSet message)
        {
            return Respond(ValueSetText.Encode(message)).AsAsyncOperation();
        }

        /// <summary>Nobody works on it any more: whoever waits for an answer gets none.</summary>
        internal extern void Handled();

        private extern string[] MessageTexts();
        private extern Task<AppServiceResponseStatus> Respond(string[] message);
    }
}
