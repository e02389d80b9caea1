package dev.cyanotype.colour;

/**
 * A linear map between three-component colour spaces, by rows.
 *
 * <p>The constants are those of CSS Color 4, section 18, "Sample code for color conversions".
 */
record Matrix(
        double aa, double ab, double ac, double ba, double bb, double bc, double ca, double cb, double cc) {
    static final Matrix XYZ_TO_SRGB = new Matrix(
            12831.0 / 3959, -329.0 / 214, -1974.0 / 3959,
            -851781.0 / 878810, 1648619.0 / 878810, 36519.0 / 878810,
            705.0 / 12673, -2585.0 / 12673, 705.0 / 667);

    static final Matrix SRGB_TO_XYZ = new Matrix(
            506752.0 / 1228815, 87881.0 / 245763, 12673.0 / 70218,
            87098.0 / 409605, 175762.0 / 245763, 12673.0 / 175545,
            7918.0 / 409605, 87881.0 / 737289, 1001167.0 / 1053270);

    /** Bradford's adaptation of the white point. */
    static final Matrix D50_TO_D65 = new Matrix(
            0.955473421488075, -0.02309845494876471, 0.06325924320057072,
            -0.0283697093338637, 1.0099953980813041, 0.021041441191917323,
            0.012314014864481998, -0.020507649298898964, 1.330365926242124);

    static final Matrix P3_TO_XYZ = new Matrix(
            608311.0 / 1250200, 189793.0 / 714400, 198249.0 / 1000160,
            35783.0 / 156275, 247089.0 / 357200, 198249.0 / 2500400,
            0, 32229.0 / 714400, 5220557.0 / 5000800);

    static final Matrix A98_TO_XYZ = new Matrix(
            573536.0 / 994567, 263643.0 / 1420810, 187206.0 / 994567,
            591459.0 / 1989134, 6239551.0 / 9945670, 374412.0 / 4972835,
            53769.0 / 1989134, 351524.0 / 4972835, 4929758.0 / 4972835);

    static final Matrix PROPHOTO_TO_XYZ_D50 = new Matrix(
            0.79776664490064230, 0.13518129740053308, 0.03134773412839220,
            0.28807482881940130, 0.71183523424187300, 0.00008993693872564,
            0, 0, 0.82510460251046020);

    static final Matrix REC2020_TO_XYZ = new Matrix(
            63426534.0 / 99577255, 20160776.0 / 139408157, 47086771.0 / 278816314,
            26158966.0 / 99577255, 472592308.0 / 697040785, 8267143.0 / 139408157,
            0, 19567812.0 / 697040785, 295819943.0 / 278816314);

    double[] times(double[] v) {
        return times(v[0], v[1], v[2]);
    }

    double[] times(double x, double y, double z) {
        return new double[] {aa * x + ab * y + ac * z, ba * x + bb * y + bc * z, ca * x + cb * y + cc * z};
    }
}
