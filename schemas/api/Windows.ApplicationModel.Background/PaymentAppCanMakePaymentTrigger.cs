namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task that answers whether the payment app can pay.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.paymentappcanmakepaymenttrigger"/>
    public sealed class PaymentAppCanMakePaymentTrigger : IBackgroundTrigger
    {
        public extern PaymentAppCanMakePaymentTrigger();
    }
}
